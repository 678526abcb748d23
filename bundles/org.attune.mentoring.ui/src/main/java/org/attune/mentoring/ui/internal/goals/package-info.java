/**
 * Goals on screen: the list beside the chosen learner, and the editor that asks for a SMART goal in plain words. Nobody
 * enters: the parts are services of the workbench.
 */
package org.attune.mentoring.ui.internal.goals;

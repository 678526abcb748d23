/**
 * Handing over on screen: what a learner takes away, what one brings along, and the answer to an access request. Nobody
 * enters: the parts are services of the workbench.
 */
package org.attune.mentoring.ui.internal.handing;

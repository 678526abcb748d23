/**
 * Before you meet: what a mentor wants to know on the way to a learner, and one good question. Nobody enters: the parts
 * are services of the workbench.
 */
package org.attune.mentoring.ui.internal.before;

/**
 * For yourself: pages that nobody else can open, side by side over time, and how heavy the work has been. Nobody enters:
 * the parts are services of the workbench.
 */
package org.attune.mentoring.ui.internal.self;

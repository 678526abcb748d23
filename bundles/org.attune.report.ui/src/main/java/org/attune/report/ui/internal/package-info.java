/**
 * <em>Print...</em>: any report about the selected record, on paper or as a file. It knows no capability: whatever
 * kind of report a bundle publishes is offered where it fits. Nobody enters: the command is a service.
 */
package org.attune.report.ui.internal;

/**
 * What people were told: a bounded list, fed from any thread, shown by the status line and the Messages view. Text of a
 * record never comes in here, nor into the log.
 */
package org.attune.workbench.internal.messages;

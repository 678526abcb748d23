/**
 * Find or do anything: one field over commands, perspectives, views and records.
 */
package org.attune.workbench.internal.quickaccess;

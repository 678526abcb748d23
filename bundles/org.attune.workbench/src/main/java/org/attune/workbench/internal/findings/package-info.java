/**
 * What can be done about a finding: a small list where the person is. The window enters.
 */
package org.attune.workbench.internal.findings;

/** Everybody, by program and cohort. */
package org.attune.program.ui.internal.people;

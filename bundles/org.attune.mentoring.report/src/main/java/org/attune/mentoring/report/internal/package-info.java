/**
 * What of the mentoring log goes on paper or into a file: an entry, and a learner's record. Each is read as the one
 * who will have it may read it; what stays is counted and never told. Nobody enters: the kinds are services.
 */
package org.attune.mentoring.report.internal;

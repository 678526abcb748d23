/** Keeps the pages that somebody writes for themselves. Nobody enters. */
package org.attune.mentoring.self.internal;

/**
 * How portfolios are planned, gathered, brought in and written. For this bundle alone.
 */
package org.attune.mentoring.internal.portfolio;

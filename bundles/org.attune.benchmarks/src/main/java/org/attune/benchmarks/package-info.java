/**
 * How fast the product is, as ratios to the barest program that does the same: run by {@code mvn -Pbench verify}, never
 * by a plain build, and never with a time that a test could fail on. Whole processes are timed from outside, by pairs in
 * turn; what happens inside one is timed by JMH. Nobody may use a class of this package.
 */
package org.attune.benchmarks;

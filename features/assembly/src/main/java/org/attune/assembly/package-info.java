/**
 * Makes a product of features: a tool that the build runs once the bundles are there. No bundle may use it. What it
 * lays out, and why, is told in {@code features/README.md}.
 */
package org.attune.assembly;

/**
 * Tests that run as a bundle on Felix, beside the product's features: what only the framework can show.
 * Nobody enters; it is never shipped.
 */
package org.attune.itest;

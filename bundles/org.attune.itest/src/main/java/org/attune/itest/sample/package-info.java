/**
 * What a site might add: a view in a bundle of its own. Its class is put into a jar by a test, and is not part of the
 * tests' own bundle while they run.
 */
package org.attune.itest.sample;

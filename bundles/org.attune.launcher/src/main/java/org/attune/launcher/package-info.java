/**
 * Starts the product: finds the listed bundles, keeps the framework's cache, raises the start levels and lends the
 * process's first thread to whoever draws the window. Nobody may use a class of this package; what bundles get is
 * published as services of JDK types and as framework properties, all named in {@link org.attune.launcher.Launcher}.
 */
package org.attune.launcher;

/**
 * What tests of windows are written with: a robot that acts as a person does, waits that say what they wait for,
 * pictures, a walk that looks with the eyes of assistive technology, and guards.
 * <p>
 * Test support only: no product carries this bundle. Tests of every bundle may enter. One rule holds throughout:
 * <b>the person is never on the display's thread.</b> The event loop runs where it runs in the product, and the test
 * with its {@link org.attune.testing.Robot} on a thread beside it, so a modal dialog blocks nobody.
 * {@link org.attune.testing.UiTest} arranges that in a plain JVM, {@link org.attune.testing.MainThread} in a framework.
 */
@Export
@Version("1.0.0")
package org.attune.testing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * A screen reader's eyes: reads and works a window from another process, through AT-SPI over D-Bus, as Orca does. For
 * tests on Linux; needs {@code dbus-daemon}, {@code at-spi2-core} and {@code Xvfb}.
 */
package org.attune.itest.reader;

package org.attune.launcher;

/** The few start levels of the product; a bundle's own level stands in the feature that lists it. */
final class StartLevels {
    /** All that the console needs is running. */
    static final int CONSOLE = 10;
    /** Workbench, faces and add-ons are running too. */
    static final int WINDOW = 30;

    private StartLevels() {
    }
}

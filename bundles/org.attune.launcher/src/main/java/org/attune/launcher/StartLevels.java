package org.attune.launcher;

/** The few start levels of the product; a bundle's own level stands in the feature that lists it. */
final class StartLevels {
    /** The framework's own services are running, and nothing else. */
    static final int FRAMEWORK = 1;
    /** What a window's first page needs is running, and nothing else; a console start has nothing at this level. */
    static final int PAGE = 8;
    /** All that the console needs is running. */
    static final int CONSOLE = 10;
    /** Workbench, faces and add-ons are running too. */
    static final int WINDOW = 30;

    /** How far the start goes before the main thread is free: a window's first steps need not wait for the rest. */
    static int beginning(Mode mode) {
        return mode == Mode.WINDOW ? FRAMEWORK : CONSOLE;
    }

    private StartLevels() {
    }
}

package org.attune.packs.internal;

/** A part that can be made. */
public final class Works implements Runnable {
    @Override
    public void run() {
        // There is nothing to do: the test asks whether it was made.
    }
}

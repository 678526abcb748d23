package org.attune.launcher;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;

/** Hears from the framework which bundle did not resolve or start, and why. */
final class StartFailures implements FrameworkListener {
    private final Problems problems;

    StartFailures(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR) {
            problems.add(name(event.getBundle()), reason(event.getThrowable()), event.getThrowable());
        }
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() == null ? bundle.getLocation() : bundle.getSymbolicName();
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}

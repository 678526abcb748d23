package org.attune.report.internal.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import com.openhtmltopdf.util.XRLog;

/** Keeps the PDF library from logging: what it complains of may quote the text that it lays out. */
final class Quiet {
    /** Held, because the JDK forgets the level of a logger that nobody holds. */
    private final List<Logger> loggers = Stream
            .of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.xmpbox", "com.openhtmltopdf")
            .map(Logger::getLogger).toList();

    void keep() {
        loggers.forEach(logger -> logger.setLevel(Level.OFF));
        XRLog.setLoggingEnabled(false);
    }
}

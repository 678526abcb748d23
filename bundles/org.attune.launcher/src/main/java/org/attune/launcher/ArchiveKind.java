package org.attune.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How this Java keeps loaded classes from one start to the next. */
enum ArchiveKind {
    /**
     * Ahead-of-time cache, JDK 25 and later (JEP 483): classes linked. The profiles of methods (JEP 515) are left out, as
     * with them Java begins the next start by compiling what the last one ended with, which takes a tenth of the start.
     */
    AOT("classes.aot", List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"), "-XX:AOTCacheOutput=",
            "-XX:AOTCache=", "-XX:AOTMode=on"),
    /** Dynamic class-data archive, JDK 21 to 24 (JEP 350): classes parsed. */
    DYNAMIC("classes.jsa", List.of(), "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=", "-Xshare:on");

    private static final int AOT_SINCE = 25;

    private final String fileName;
    private final List<String> leavingOut;
    private final String making;
    private final String using;
    private final String insisting;

    ArchiveKind(String fileName, List<String> leavingOut, String making, String using, String insisting) {
        this.fileName = fileName;
        this.leavingOut = leavingOut;
        this.making = making;
        this.using = using;
        this.insisting = insisting;
    }

    /** @param feature the Java that runs, such as 25 */
    static ArchiveKind of(int feature) {
        return feature >= AOT_SINCE ? AOT : DYNAMIC;
    }

    /** As {@code bin/attune} looks for it. */
    String fileName() {
        return fileName;
    }

    /** The options that make a Java leave an archive when it ends. */
    List<String> making(Path archive) {
        return Stream.concat(leavingOut.stream(), Stream.of(making + archive)).toList();
    }

    /** The option that makes a Java take an archive, and ignore it silently when it does not fit. */
    String using(Path archive) {
        return using + archive;
    }

    /** The option that makes a Java end with an error when the archive does not fit. */
    String insisting() {
        return insisting;
    }

    /** Whether a JVM option names an archive. */
    static boolean isAbout(String option) {
        return option.startsWith("-XX:AOT") || option.startsWith(DYNAMIC.using) || option.startsWith(DYNAMIC.making)
                || option.startsWith("-Xshare") || option.endsWith("VerifySharedSpaces");
    }
}

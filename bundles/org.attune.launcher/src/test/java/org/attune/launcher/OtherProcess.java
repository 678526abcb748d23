package org.attune.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A second JVM that holds a slot until it is ended. */
final class OtherProcess {
    private OtherProcess() {
    }

    static Process holdingSlotIn(Path cache) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(),
                cache.toString()).start();
        BufferedReader said = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"held".equals(said.readLine())) {
            throw new IOException("the other process did not take a slot");
        }
        return process;
    }

    public static void main(String[] arguments) throws IOException {
        try (CacheSlot slot = CacheSlot.in(Path.of(arguments[0]), Mode.CONSOLE)) {
            System.out.println("held");
            System.in.read();
            slot.clear();
        }
    }
}

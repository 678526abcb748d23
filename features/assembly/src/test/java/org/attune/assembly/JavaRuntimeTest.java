package org.attune.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaRuntimeTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    @Test
    void a_runtime_is_made_once_and_starts() throws Exception {
        Path runtime = folder.resolve("jre");
        JavaRuntime wished = new JavaRuntime(JDK, List.of("java.base", "jdk.localedata"), List.of("en", "fr"));
        wished.make(runtime);
        FileTime made = Files.getLastModifiedTime(runtime.resolve("release"));
        wished.make(runtime);

        assertThat(Files.getLastModifiedTime(runtime.resolve("release"))).isEqualTo(made);
        assertThat(runtime.resolve("made-of.txt")).content().contains("--include-locales en,fr");
        assertThat(new ProcessBuilder(runtime.resolve("bin/java").toString(), "-version").start().waitFor()).isZero();
    }

    @Test
    void a_module_that_the_jdk_lacks_is_told() {
        assertThatThrownBy(() -> new JavaRuntime(JDK, List.of("not.there"), List.of()).make(folder.resolve("jre")))
                .isInstanceOf(AssemblyException.class).hasMessageContaining("not.there");
    }
}

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
        new JavaRuntime(JDK, List.of("java.base"), List.of()).make(runtime);
        FileTime made = Files.getLastModifiedTime(runtime.resolve("release"));
        new JavaRuntime(JDK, List.of("java.base"), List.of()).make(runtime);

        assertThat(Files.getLastModifiedTime(runtime.resolve("release"))).isEqualTo(made);
        assertThat(new ProcessBuilder(runtime.resolve("bin/java").toString(), "-version").start().waitFor()).isZero();
    }

    @Test
    void a_runtime_for_more_languages_is_made_anew_and_takes_no_others() throws Exception {
        Path runtime = folder.resolve("jre");
        List<String> modules = List.of("java.base", "jdk.localedata");
        new JavaRuntime(JDK, modules, List.of("en")).make(runtime);
        long english = Files.size(runtime.resolve("lib/modules"));
        new JavaRuntime(JDK, modules, List.of("en", "fr")).make(runtime);

        assertThat(Files.size(runtime.resolve("lib/modules"))).isBetween(english + 1, english + 1_000_000);
    }

    @Test
    void a_module_that_the_jdk_lacks_is_told() {
        assertThatThrownBy(() -> new JavaRuntime(JDK, List.of("not.there"), List.of()).make(folder.resolve("jre")))
                .isInstanceOf(AssemblyException.class).hasMessageContaining("not.there");
    }
}

package org.attune.charts;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class LazyTest {

    @Test
    void words_tables_and_points_need_no_drawing_library() throws Exception {
        try (URLClassLoader without = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Runnable probe = (Runnable) without.loadClass(Probe.class.getName()).getConstructor().newInstance();
            assertThatNoException().isThrownBy(probe::run);
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> without.loadClass("org.jfree.chart.JFreeChart"));
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)
                .filter(entry -> !entry.getPath().matches(".*(jfreechart|batik).*")).map(LazyTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** Run by a class loader that has no drawing library. */
    public static final class Probe implements Runnable {
        /** Made by name. */
        public Probe() {
        }

        @Override
        public void run() {
            List<Chart> charts = Samples.all();
            charts.forEach(chart -> {
                Charts.text(chart);
                Charts.table(chart);
                Charts.points(chart);
            });
        }
    }
}

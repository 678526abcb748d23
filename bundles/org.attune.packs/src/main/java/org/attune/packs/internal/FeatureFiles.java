package org.attune.packs.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.attune.packs.Feature;
import org.attune.packs.Problem;
import org.attune.words.Words;

/** The feature files of an installation, read at the first question and kept. */
final class FeatureFiles {
    private static final System.Logger LOG = System.getLogger(FeatureFiles.class.getName());
    private static final Words WORDS = Words.of(FeatureFiles.class);

    private final Optional<Path> home;
    private Optional<Found> found = Optional.empty();

    /** @param home the installation, or empty when there is none */
    FeatureFiles(Optional<Path> home) {
        this.home = home;
    }

    List<Feature> features() {
        return found().features();
    }

    List<Problem> problems() {
        return found().problems();
    }

    Optional<String> version() {
        return home.map(folder -> folder.resolve("lib/version")).filter(Files::isRegularFile).flatMap(this::line);
    }

    private Optional<String> line(Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The version of the product cannot be read.", unreadable);
            return Optional.empty();
        }
    }

    private synchronized Found found() {
        if (found.isEmpty()) {
            found = Optional.of(read());
        }
        return found.get();
    }

    private Found read() {
        Found all = new Found(new ArrayList<>(), new ArrayList<>());
        files().forEach(file -> read(file, all));
        all.features().sort(Comparator.comparing(Feature::id));
        return new Found(List.copyOf(all.features()), List.copyOf(all.problems()));
    }

    private static void read(Path file, Found all) {
        try {
            all.features().add(FeatureReader.read(file));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "A feature file cannot be read.", unreadable);
            String name = file.getFileName().toString();
            all.problems().add(new Problem(name, List.of(WORDS.text("file.unreadable", name))));
        }
    }

    private List<Path> files() {
        Optional<Path> folder = home.map(installation -> installation.resolve("features"))
                .filter(Files::isDirectory);
        return folder.map(FeatureFiles::jsonIn).orElse(List.of());
    }

    private static List<Path> jsonIn(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> json = Files.newDirectoryStream(folder, "*.json")) {
            json.forEach(files::add);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The folder of the features cannot be read.", unreadable);
        }
        return files;
    }

    private record Found(List<Feature> features, List<Problem> problems) {}
}

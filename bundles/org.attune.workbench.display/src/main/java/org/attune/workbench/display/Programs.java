package org.attune.workbench.display;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders in which programs are looked for, in order.
 *
 * @param folders the folders; one that does not exist is passed over
 */
record Programs(List<Path> folders) {
    Programs {
        folders = List.copyOf(folders);
    }

    /** What the process calls its path, and the usual folders behind it: a path may be empty. */
    static Programs ofPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<String> named = Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank());
        return new Programs(
                Stream.concat(named, Stream.of("/usr/bin", "/bin", "/usr/local/bin")).map(Path::of).toList());
    }

    Optional<Path> find(String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst();
    }
}

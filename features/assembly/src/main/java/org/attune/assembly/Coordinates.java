package org.attune.assembly;

import java.nio.file.Path;

/** Where a jar comes from: group, artifact and version, as Maven and OSGi features write it. */
record Coordinates(String group, String artifact, String version) {
    private static final int PARTS = 3;

    /**
     * Reads {@code group:artifact:version}.
     *
     * @throws AssemblyException if it is not of that shape, or a property was not filled in
     */
    static Coordinates parse(String text) throws AssemblyException {
        String[] parts = text.split(":", -1);
        if (parts.length != PARTS || text.contains("${")) {
            throw new AssemblyException("\"" + text + "\" is not group:artifact:version");
        }
        return new Coordinates(parts[0], parts[1], parts[2]);
    }

    String fileName() {
        return artifact + "-" + version + ".jar";
    }

    Path in(Path repository) {
        return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version).resolve(fileName());
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}

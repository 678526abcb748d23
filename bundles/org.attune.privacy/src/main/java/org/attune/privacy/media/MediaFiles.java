package org.attune.privacy.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes files into the workspace and hands them out. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. A file of the largest size takes about three
 * times its size of memory while it is added.
 */
@ProviderType
public interface MediaFiles {
    /**
     * Keeps a file: looks at its size before it is read, at its first bytes for what it is, and takes out what a
     * device or program wrote into it (place, time, names, small pictures of the whole, earlier states). What is seen
     * or heard stays byte by byte, also which way up a photograph is shown.
     * <p>
     * What is kept stays until the workspace is left, also when no record comes to name it.
     *
     * @param file is only read
     * @param limits what may be added there
     * @return without title and rights
     * @throws MediaException when the file is refused; nothing was kept
     * @throws RecordsException when the workspace could not keep it
     */
    Media keep(Path file, MediaLimits limits) throws MediaException, RecordsException;

    /**
     * What is in a kept file; the caller closes the stream.
     *
     * @throws MediaException {@code NOT_HERE}
     */
    InputStream open(Media media) throws MediaException, RecordsException;

    /**
     * Writes a copy outside the workspace, where it is not encrypted any more: whole, or not at all. Replaces what is
     * at the place.
     *
     * @param place in a folder that exists
     * @throws MediaException {@code NOT_HERE}
     * @throws IOException when the disk refuses
     */
    void copy(Media media, Path place) throws MediaException, RecordsException, IOException;
}

package org.attune.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.attune.records.RecordsException;
import org.attune.records.files.WholeFile;

/**
 * A report as a {@link WholeFile}. From any thread except the user interface's.
 *
 * @param file where it shall be; its name ends in the format
 * @param format what it will be
 */
public record ReportFile(Path file, Format format) {
    /** What a report can be written as. */
    public enum Format {
        /** As {@link Reports#html}. */
        HTML,
        /** As {@link Reports#pdf}. */
        PDF
    }

    /** A file of the format that its name ends in; empty when it ends in none that there is. */
    public static Optional<ReportFile> named(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return Optional.of(new ReportFile(file, Format.PDF));
        }
        return name.endsWith(".html") || name.endsWith(".htm")
                ? Optional.of(new ReportFile(file, Format.HTML))
                : Optional.empty();
    }

    /**
     * Has a report made and writes it.
     *
     * @param replace whether an existing file may go
     * @throws FileAlreadyExistsException when there is one and it may not, before anything is made
     * @throws NoSuchFileException when the folder is not there, before anything is made
     * @throws IOException when the disk fails; then nothing is there
     * @throws ReportException as {@link Reports#make}, {@link Reports#pdf}
     * @throws RecordsException as {@link Reports#make}
     */
    public void write(Reports reports, ReportRequest request, boolean replace)
            throws IOException, ReportException, RecordsException {
        Path place = file.toAbsolutePath();
        if (Files.isDirectory(place) || Files.exists(place) && !replace) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!Files.isDirectory(place.getParent())) {
            throw new NoSuchFileException(place.getParent().toString());
        }
        Report report = reports.make(request);
        WholeFile.write(place, format == Format.PDF ? reports.pdf(report) : reports.html(report));
    }
}

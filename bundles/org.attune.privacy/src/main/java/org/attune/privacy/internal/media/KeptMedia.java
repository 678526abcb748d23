package org.attune.privacy.internal.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaException;
import org.attune.privacy.media.MediaException.Reason;
import org.attune.privacy.media.MediaFiles;
import org.attune.privacy.media.MediaLimits;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.records.files.WholeFile;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Media that the unlocked workspace keeps. */
@Component
public final class KeptMedia implements MediaFiles {
    private static final Words WORDS = Words.of(KeptMedia.class);

    private final Records records;

    /** The media of a workspace. */
    @Activate
    public KeptMedia(@Reference Records records) {
        this.records = records;
    }

    @Override
    public Media keep(Path file, MediaLimits limits) throws MediaException, RecordsException {
        FoundFile found = FoundFile.read(file, limits);
        VersionHash name = records.blobs().keep(new ByteArrayInputStream(found.content()));
        return new Media(name.hex(), found.kind().type(), found.content().length, "", "");
    }

    @Override
    public InputStream open(Media media) throws MediaException, RecordsException {
        Optional<VersionHash> name = named(media);
        return (name.isPresent() ? records.blobs().open(name.get()) : Optional.<InputStream>empty())
                .orElseThrow(() -> new MediaException(Reason.NOT_HERE, WORDS.text("not-here")));
    }

    private static Optional<VersionHash> named(Media media) {
        try {
            return Optional.of(media.content());
        } catch (IllegalArgumentException written) {
            return Optional.empty();
        }
    }

    @Override
    public void copy(Media media, Path place) throws MediaException, RecordsException, IOException {
        try (InputStream content = open(media); WholeFile file = WholeFile.begin(place)) {
            content.transferTo(file.out());
            file.finish();
        }
    }
}

package org.attune.mentoring.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes what is handed over into a new folder, and notes that it was. The service is there from unlock to lock; from
 * any thread except the user interface's.
 */
@ProviderType
public interface HandOvers {
    /** As what a portfolio is written. */
    enum Form {
        /** A tagged PDF that a password opens: {@code record.pdf}. */
        PDF("record.pdf"),
        /** A page for any browser, which opens for everybody: {@code record.html}. */
        HTML("record.html"),
        /** What another workspace reads, which opens for everybody: {@code portfolio.json}. */
        JSON(PortfolioFormat.FILE);

        private final String file;

        Form(String file) {
            this.file = file;
        }

        /** The name of the file in the folder. */
        public String file() {
            return file;
        }
    }

    /**
     * How a portfolio is written.
     *
     * @param place an existing folder, in which a new one is made
     * @param forms as what; at least one
     * @param password what opens the PDF; the caller wipes it
     * @param decidedBy who decided on what speaks of others, by role or code; empty when nobody had to
     */
    record Wish(Path place, Set<Form> forms, Optional<char[]> password, String decidedBy) {
        public Wish {
            forms = Set.copyOf(forms);
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("something is written");
            }
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Wish[" + forms + "]";
        }
    }

    /**
     * Writes a new folder, readable by its owner only, whole or not at all, and notes the hand-over in the workspace. The
     * name of the folder tells the day and nothing of the person. Cost: some seconds for the first PDF. A thread that is
     * interrupted stops between two files, with nothing written or noted.
     *
     * @return the folder
     * @throws PortfolioException {@code WRONG_PLACE}, {@code NO_PAPER}, {@code TOO_LARGE}
     * @throws RecordsException as {@link org.attune.records.Records#commit}; then nothing is there
     * @throws IOException when the disk refuses; then nothing is there
     */
    Path write(Portfolio portfolio, Wish wish) throws PortfolioException, RecordsException, IOException;

    /** Whether pages can be made, besides JSON. */
    boolean canMakePaper();
}

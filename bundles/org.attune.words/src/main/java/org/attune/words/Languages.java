package org.attune.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The languages that the program speaks: English, and one for each language bundle.
 * <p>
 * A language bundle is a fragment of this bundle that holds files only: {@code META-INF/attune/language.properties}
 * with its {@code tag} (BCP 47, such as {@code fr}) and its {@code name} in itself; for each package its
 * {@code messages_fr.properties} at the package's path; and for each bundle with labels a file
 * {@code symbolic/name/OSGI-INF/l10n/messages_fr.properties}. A fragment joins at the next start, so a language is
 * chosen for the next start too.
 */
public final class Languages {
    private static final String ANNOUNCED = "META-INF/attune/language.properties";

    private Languages() {
    }

    /**
     * A language.
     *
     * @param tag its BCP 47 tag, such as {@code fr}
     * @param name what its speakers call it
     */
    public record Language(String tag, String name) {
        /** As a locale. */
        public Locale locale() {
            return Locale.forLanguageTag(tag);
        }
    }

    /** English, and those that are installed, by name. Reads a small file each. */
    public static List<Language> installed() {
        TreeMap<String, Language> byTag = new TreeMap<>();
        byTag.put("en", new Language("en", "English"));
        for (URL file : announced()) {
            Properties said = read(file);
            byTag.put(said.getProperty("tag", ""), new Language(said.getProperty("tag", ""),
                    said.getProperty("name", said.getProperty("tag", ""))));
        }
        byTag.remove("");
        return byTag.values().stream().sorted(Comparator.comparing(Language::name)).toList();
    }

    /**
     * The language that was asked for at this start and goes before what a person chose: the system property
     * {@code attune.language}, else the environment's {@code ATTUNE_LANGUAGE}.
     *
     * @return BCP 47; empty when none was asked for
     */
    public static String asked() {
        return System.getProperty("attune.language", System.getenv().getOrDefault("ATTUNE_LANGUAGE", "")).strip();
    }

    /**
     * From now on this process speaks a language and writes days and numbers as it does. To be called before anything
     * was shown, as what is on the screen does not change. The machine's country stays, as telephone numbers follow it,
     * unless the tag names another.
     *
     * @param tag BCP 47, such as {@code fr}; empty leaves what the machine speaks
     */
    public static void speak(String tag) {
        if (!tag.isEmpty()) {
            Locale wished = Locale.forLanguageTag(tag);
            Locale.setDefault(wished.getCountry().isEmpty() ? here(wished) : wished);
        }
    }

    private static Locale here(Locale wished) {
        return new Locale.Builder().setLocale(wished).setRegion(Locale.getDefault().getCountry()).build();
    }

    /** The language spoken now. */
    public static Locale current() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    private static List<URL> announced() {
        List<URL> files = new ArrayList<>();
        try {
            Languages.class.getClassLoader().getResources(ANNOUNCED).asIterator().forEachRemaining(files::add);
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(URL file) {
        Properties said = new Properties();
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            said.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            System.getLogger(Languages.class.getName()).log(System.Logger.Level.WARNING,
                    "A language bundle does not tell its language: " + file, unreadable);
        }
        return said;
    }
}

package org.attune.console.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.words.Words;

/** Where the passphrase comes from: a file, stdin, the environment's file, or the person at the terminal. */
final class Passphrases {
    private static final Words WORDS = Words.of(Passphrases.class);
    private static final String VARIABLE = "ATTUNE_PASSPHRASE_FILE";
    private static final int MOST_BYTES = 4096;

    private final CommonOptions options;
    private final Map<String, String> environment;
    private final InputStream in;
    private final Terminal terminal;

    Passphrases(CommonOptions options, Surroundings around) {
        this.options = options;
        this.environment = around.environment();
        this.in = around.in();
        this.terminal = around.terminal();
    }

    boolean available() {
        return options.passphraseStdin() || file().isPresent() || terminal.present();
    }

    /** The file that was named, by option or by the environment. */
    Optional<Path> file() {
        return options.passphraseFile()
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)).filter(name -> !name.isBlank()).map(Path::of));
    }

    /** One that exists. */
    char[] known(Path folder) throws CommandException {
        Optional<char[]> given = given();
        return given.isPresent() ? given.get() : ask(WORDS.text("passphrase.ask", folder));
    }

    /** A new one; a person types it twice. */
    char[] fresh() throws CommandException {
        Optional<char[]> given = given();
        return given.isPresent() ? given.get() : askTwice();
    }

    private Optional<char[]> given() throws CommandException {
        if (options.passphraseStdin()) {
            return Optional.of(firstLine(in, "stdin"));
        }
        Optional<Path> file = file();
        return file.isPresent() ? Optional.of(firstLine(file.get())) : Optional.empty();
    }

    private char[] askTwice() throws CommandException {
        char[] first = ask(WORDS.text("passphrase.new"));
        char[] second = ask(WORDS.text("passphrase.again"));
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, '\0');
        if (!same) {
            Arrays.fill(first, '\0');
            throw new CommandException(Reason.INPUT, WORDS.text("passphrase.differ"));
        }
        return first;
    }

    private char[] ask(String prompt) throws CommandException {
        return terminal.ask(prompt)
                .orElseThrow(() -> new CommandException(Reason.MACHINE, WORDS.text("passphrase.none")));
    }

    private static char[] firstLine(Path file) throws CommandException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return firstLine(bytes, file.toString());
        } catch (IOException unreadable) {
            throw new CommandException(Reason.INPUT, WORDS.text("passphrase.unreadable", file), unreadable);
        }
    }

    private static char[] firstLine(InputStream bytes, String source) throws CommandException {
        byte[] line = new byte[MOST_BYTES];
        try {
            return decode(line, readLine(bytes, line));
        } catch (CharacterCodingException broken) {
            throw new CommandException(Reason.INPUT, WORDS.text("passphrase.encoding", source), broken);
        } catch (IOException unreadable) {
            throw new CommandException(Reason.INPUT, WORDS.text("passphrase.unreadable", source), unreadable);
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    /** One byte at a time: what follows on stdin belongs to the command. */
    private static int readLine(InputStream bytes, byte[] line) throws IOException {
        int length = 0;
        int next = bytes.read();
        while (next >= 0 && next != '\n' && length < line.length) {
            line[length++] = (byte) next;
            next = bytes.read();
        }
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    private static char[] decode(byte[] line, int length) throws CharacterCodingException {
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
        int mark = decoded.length() > 0 && decoded.charAt(0) == '\uFEFF' ? 1 : 0;
        char[] passphrase = Arrays.copyOfRange(decoded.array(), mark, decoded.limit());
        Arrays.fill(decoded.array(), '\0');
        return passphrase;
    }
}

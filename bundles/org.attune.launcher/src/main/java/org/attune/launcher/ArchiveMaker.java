package org.attune.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that makes the archive of classes: it has the product rehearse a start without showing a window,
 * tries whether Java takes what that left, and only then puts it in place. Two of them at once, one that is killed, a
 * full disk: the archive that is there stays as it is.
 */
public final class ArchiveMaker {
    /** Makes the window be built and not shown, and the program end when it stands. */
    static final String REHEARSAL = "attune.rehearsal";

    private static final System.Logger LOG = System.getLogger(ArchiveMaker.class.getName());
    private static final int PATIENCE_MINUTES = 4;

    private final ClassArchive archive;
    private final String recipe;
    private final List<String> options;

    private ArchiveMaker(ClassArchive archive, String recipe, List<String> options) {
        this.archive = archive;
        this.recipe = recipe;
        this.options = options;
    }

    /**
     * Makes it if it is still wanted.
     *
     * @param arguments the cache folder, the recipe, then the options of the Java that is to use the archive; nothing at
     *        all where only this process itself is the test of an archive
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            return;
        }
        Path cache = Path.of(arguments[0]);
        LogFile.take(cache.resolve("logs").resolve("attune.log"));
        try {
            new ArchiveMaker(ClassArchive.in(cache), arguments[1],
                    List.of(arguments).subList(2, arguments.length)).makeAlone();
        } catch (IOException | URISyntaxException unmade) {
            LOG.log(System.Logger.Level.WARNING, "No archive of classes was made; starts stay as they are.", unmade);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeAlone() throws IOException, InterruptedException, URISyntaxException {
        Optional<FileLock> lock = archive.alone();
        if (lock.isPresent()) {
            try (FileLock held = lock.get()) {
                if (held.isValid() && archive.isWanted(recipe)) {
                    make();
                }
            }
        }
    }

    private void make() throws IOException, InterruptedException, URISyntaxException {
        archive.begin(recipe);
        Path fresh = archive.fresh();
        try {
            List<String> more = new ArrayList<>(archive.kind().making(fresh));
            more.add("-D" + REHEARSAL + "=true");
            boolean rehearsed = run(more, List.of(Launcher.class.getName(), "--demo"));
            if (rehearsed && Files.exists(fresh) && isTaken(fresh)) {
                archive.take(fresh, recipe, Launcher.product());
            }
        } finally {
            archive.fresh();
        }
    }

    private boolean isTaken(Path fresh) throws IOException, InterruptedException {
        return run(List.of(archive.kind().using(fresh), archive.kind().insisting()),
                List.of(ArchiveMaker.class.getName()));
    }

    private boolean run(List<String> more, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(more);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return endedWell(process);
    }

    private static boolean endedWell(Process process) throws InterruptedException {
        if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            return process.exitValue() == 0;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return false;
    }
}

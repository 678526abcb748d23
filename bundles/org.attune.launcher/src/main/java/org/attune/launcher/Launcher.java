package org.attune.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * The program's entry. What bundles get from it:
 * <ul>
 * <li>framework properties {@code attune.home} (the installation), {@code attune.cache} (a private folder of things
 * that can be rebuilt), {@code attune.arguments} (the command line, joined by U+0000) and {@code attune.mode}
 * ({@code window} or {@code console}: what the command line asks for);
 * <li>an {@link java.util.concurrent.Executor} with {@code attune.thread=main} and {@code attune.mode} as above: the
 * first thread of the process. Its property {@code attune.ready} names what is reached: {@code page} with start level 8 of
 * a window start, {@code console} with level 10, {@code page} and {@code window} with level 30. In {@code window} mode it
 * is free for tasks from level 1 on, while the levels above start beside it;
 * <li>a {@link Consumer} of {@code Runnable} with {@code attune.start.rest=true}: starts what the first page of a window
 * does not need, and runs the task, on any thread, once all of it is there;
 * <li>an {@link IntConsumer} with {@code attune.exit=true}: ends the process in order with that code;
 * <li>a {@link Supplier} with {@code attune.launch.problems=true}: a {@code List<String>} of {@code name TAB reason}
 * for each bundle that could not be installed or started, and {@code cache TAB folder} where the folder of things that
 * can be rebuilt has no room for them;
 * <li>a {@link Consumer} of {@code String} with {@code attune.start.profile=true}: told of each phase that a start
 * reaches, at last {@code ready}, when a person can type. The environment variable {@code ATTUNE_START_PROFILE} names a
 * file that the phases are written to.
 * </ul>
 * Nothing is printed but one sentence, with exit code 3, when the program cannot start at all.
 */
public final class Launcher {
    private static final int CANNOT_START = 3;

    private final Product product;
    private final List<String> arguments;
    private final Mode mode;
    private final Problems problems = new Problems();
    private final StartProfile profile = StartProfile.wishedIn(System.getenv());

    private Launcher(Product product, List<String> arguments) {
        this.product = product;
        this.arguments = arguments;
        this.mode = Mode.of(arguments);
    }

    /**
     * Starts the product that this jar belongs to, and returns only by ending the process.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        LogFile.silenceTerminal();
        int code;
        try {
            code = new Launcher(product(), List.of(arguments)).run();
        } catch (NoRoomException full) {
            code = cannotStart(full.getMessage(), full);
        } catch (IOException | BundleException | URISyntaxException | RuntimeException failure) {
            code = cannotStart(failure);
        } catch (InterruptedException interrupted) {
            code = CANNOT_START;
        }
        System.exit(code);
    }

    private int run() throws IOException, BundleException, InterruptedException {
        profile.accept("main");
        try (FilledSlot filled = filled(product.bundles(mode))) {
            NativeLibraries.takeFrom(product.natives());
            NativeLibraries.leaveSessionBusAlone(System.getenv());
            profile.accept("bundles installed");
            CacheSlot slot = filled.slot();
            offerArchive(slot);
            Ending ending = new Ending(filled.framework());
            ending.listenToSignals(() -> giveBack(slot));
            return run(filled.framework(), ending);
        }
    }

    /** In the slot that is kept; in a temporary one where the disk has no room for it. */
    private FilledSlot filled(List<ListedBundle> bundles) throws IOException, BundleException {
        CacheSlot kept = slot();
        try {
            return filled(kept, bundles);
        } catch (IOException | BundleException full) {
            problems.forget();
            problems.add(Problems.CACHE, kept.cache().toString(), full);
            return inTemporary(kept, bundles);
        }
    }

    private FilledSlot inTemporary(CacheSlot kept, List<ListedBundle> bundles) throws BundleException, NoRoomException {
        try {
            return filled(CacheSlot.temporary(), bundles);
        } catch (IOException full) {
            throw new NoRoomException(kept.cache(), full);
        }
    }

    private FilledSlot filled(CacheSlot slot, List<ListedBundle> bundles) throws IOException, BundleException {
        try {
            LogFile.take(slot.cache().resolve("logs").resolve("attune.log"));
            Inventory wished = Inventory.of(product.home(), bundles, problems);
            return new FilledSlot(slot, new CachedFramework(slot, properties(slot), problems).filled(wished));
        } catch (IOException | BundleException | RuntimeException unfilled) {
            giveBack(slot);
            throw unfilled;
        }
    }

    private int run(Framework framework, Ending ending) throws BundleException, InterruptedException {
        MainThread mainThread = new MainThread();
        BundleContext context = framework.getBundleContext();
        context.addFrameworkListener(new StartFailures(problems));
        context.registerService(IntConsumer.class, ending, marked("attune.exit"));
        context.registerService(Supplier.class, problems, marked("attune.launch.problems"));
        context.registerService(Consumer.class, profile, marked("attune.start.profile"));
        framework.start();
        profile.accept("framework started");
        ending.whenStopped(mainThread::end);
        Readiness readiness = Readiness.published(context, mainThread, mode,
                missing -> nobodyCame(missing, ending));
        Consumer<Runnable> rest = readiness::startRest;
        context.registerService(Consumer.class, rest, marked("attune.start.rest"));
        if (mode == Mode.WINDOW) {
            readiness.raiseToPage();
        }
        mainThread.runTasks();
        return ending.code();
    }

    /** Never after a console command: scripts call many of them, and each is to leave the machine alone. */
    private void offerArchive(CacheSlot slot) {
        if (mode == Mode.WINDOW && !slot.isTemporary() && !Boolean.getBoolean(ArchiveMaker.REHEARSAL)) {
            ArchiveOffer offer = new ArchiveOffer(product, slot.cache(), problems);
            offer.tellIfThereIsNoRoom();
            profile.whenReady(() -> offer.waitAndMake(System.getenv()));
        }
    }

    /** Without whoever takes the main thread the process would wait for ever and say nothing. */
    private void nobodyCame(Mode wanted, Ending ending) {
        String why = problems.get().stream().findFirst().map(first -> first.replace("\t", ": "))
                .orElse("its bundles are not installed");
        System.err.println("Attune cannot start its " + wanted.word() + " (" + why + "); install it again.");
        ending.accept(CANNOT_START);
    }

    private CacheSlot slot() throws IOException {
        Path cache = CachePlace.ofThisSystem().folder(product.home(), product.version(),
                System.getProperty("user.name"));
        try {
            return CacheSlot.in(cache, mode);
        } catch (IOException nothingCanBeKept) {
            return CacheSlot.temporary();
        }
    }

    private Map<String, String> properties(CacheSlot slot) {
        return Map.of("attune.home", product.home().toString(), "attune.cache", slot.cache().toString(),
                "attune.arguments", String.join("\0", arguments), "attune.mode", mode.word(),
                Constants.FRAMEWORK_BEGINNING_STARTLEVEL, String.valueOf(StartLevels.beginning(mode)));
    }

    private static void giveBack(CacheSlot slot) {
        try {
            slot.close();
        } catch (IOException stuck) {
            System.getLogger(Launcher.class.getName()).log(System.Logger.Level.WARNING,
                    "The framework cache could not be given back.", stuck);
        }
    }

    private static Dictionary<String, Object> marked(String property) {
        return new Hashtable<>(Map.of(property, true));
    }

    static Product product() throws IOException, URISyntaxException {
        Path jar = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Product.around(jar);
    }

    private static int cannotStart(Exception failure) {
        return cannotStart("its installation seems damaged (" + failure.getMessage() + "); install it again.", failure);
    }

    private static int cannotStart(String why, Exception failure) {
        System.getLogger(Launcher.class.getName()).log(System.Logger.Level.ERROR, "Attune cannot start.", failure);
        System.err.println("Attune cannot start, " + why);
        return CANNOT_START;
    }
}

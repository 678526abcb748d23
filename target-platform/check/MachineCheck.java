import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says in one sentence what this machine lacks before anything else of the build speaks, and mends it where it may.
 * Run as a single source file on the JVM that runs Maven, so the language level here is Java 17.
 *
 * <p>Ends with 0 and says nothing when all is there; ends with 3 after one sentence otherwise.
 */
final class MachineCheck {
    private static final int NEEDED_JAVA = 21;
    private static final int LACKING = 3;
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (jdkHomes().noneMatch(MachineCheck::isNewEnough)) {
            stop("Attune is compiled by a JDK " + NEEDED_JAVA + " or newer and none was found on this machine; "
                    + jdkAdvice());
        }
        if (!WINDOWS && !MAC) {
            checkDisplay();
        }
    }

    // ---- JDK

    private static Stream<Path> jdkHomes() throws IOException {
        return Stream.of(named(), listedInToolchains(), onPath(), inUsualFolders()).flatMap(homes -> homes);
    }

    private static Stream<Path> named() {
        Stream<String> variables = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_HOME.*|JDK.*"))
                .map(java.util.Map.Entry::getValue);
        return Stream.concat(Stream.of(System.getProperty("java.home")), variables)
                .filter(value -> !value.isBlank()).map(MachineCheck::path).flatMap(Optional::stream);
    }

    private static Stream<Path> listedInToolchains() throws IOException {
        Path file = home(".m2/toolchains.xml");
        if (!Files.isReadable(file)) {
            return Stream.empty();
        }
        Matcher matcher = Pattern.compile("<jdkHome>\\s*(.*?)\\s*</jdkHome>").matcher(Files.readString(file));
        return matcher.results().map(found -> path(found.group(1))).flatMap(Optional::stream);
    }

    private static Stream<Path> onPath() {
        return searchPath().map(folder -> folder.resolve(WINDOWS ? "javac.exe" : "javac")).filter(Files::isExecutable)
                .map(MachineCheck::real).map(javac -> javac.getParent().getParent());
    }

    private static Stream<Path> inUsualFolders() {
        Stream<Path> shared = Stream.of("/usr/lib/jvm", "/usr/java", "/opt", "/opt/java", "/usr/local",
                "/Library/Java/JavaVirtualMachines").map(Path::of);
        Stream<Path> own = Stream.of(".sdkman/candidates/java", ".jdks", ".gradle/jdks", ".m2/jdks",
                "Library/Java/JavaVirtualMachines").map(MachineCheck::home);
        Stream<Path> windows = Stream.of("Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto")
                .map(vendor -> Path.of("C:\\Program Files", vendor)).filter(vendor -> WINDOWS);
        return Stream.of(shared, own, windows).flatMap(folders -> folders).flatMap(MachineCheck::children)
                .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")));
    }

    private static boolean isNewEnough(Path home) {
        return Files.isRegularFile(home.resolve(WINDOWS ? "bin/javac.exe" : "bin/javac"))
                && versionOf(home) >= NEEDED_JAVA;
    }

    private static int versionOf(Path home) {
        try {
            String release = Files.readString(home.resolve("release"));
            Matcher matcher = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(release);
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static String jdkAdvice() {
        if (WINDOWS) {
            return "install one with: winget install EclipseAdoptium.Temurin.21.JDK";
        }
        if (MAC) {
            return "install one with: brew install --cask temurin@21";
        }
        return "install one from https://adoptium.net (or, where your system has it, with: sudo apt-get install -y"
                + " openjdk-21-jdk-headless) and set JAVA_HOME to it.";
    }

    // ---- Display

    private static void checkDisplay() throws IOException, InterruptedException {
        List<String> lacking = lackingPackages();
        if (lacking.isEmpty()) {
            return;
        }
        if (mayInstall()) {
            install(lacking);
        }
        if (!lackingPackages().isEmpty()) {
            stop("The window tests need system libraries that are missing here; install them with: sudo apt-get install"
                    + " -y --no-install-recommends " + String.join(" ", lackingPackages()));
        }
    }

    private static List<String> lackingPackages() {
        List<String> lacking = new ArrayList<>();
        if (!hasLibrary("libgtk-3.so.0")) {
            lacking.add("libgtk-3-0");
        }
        if (searchPath().noneMatch(folder -> Files.isExecutable(folder.resolve("Xvfb")))) {
            lacking.add("xvfb");
        }
        if (searchPath().noneMatch(folder -> Files.isExecutable(folder.resolve("dbus-daemon")))) {
            lacking.add("dbus");
        }
        if (!Files.exists(Path.of("/usr/share/dbus-1/services/org.a11y.Bus.service"))) {
            lacking.add("at-spi2-core");
        }
        if (children(Path.of("/usr/share/fonts")).findAny().isEmpty()) {
            lacking.add("fonts-dejavu-core");
        }
        return lacking;
    }

    private static boolean hasLibrary(String name) {
        Stream<Path> roots = Stream.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib").map(Path::of);
        return roots.flatMap(root -> Stream.concat(Stream.of(root), children(root)))
                .anyMatch(folder -> Files.exists(folder.resolve(name)));
    }

    private static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name"))
                && searchPath().anyMatch(folder -> Files.isExecutable(folder.resolve("apt-get")));
    }

    private static void install(List<String> packages) throws IOException, InterruptedException {
        run(List.of("apt-get", "-qq", "update"));
        List<String> command = new ArrayList<>(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends"));
        command.addAll(packages);
        run(command);
    }

    /** What the command prints is shown only if it fails: then it is the reason that a person needs. */
    private static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            stop("\"" + String.join(" ", command) + "\" did not succeed, mend what it says and run it again: "
                    + printed.strip());
        }
    }

    // ---- Small things

    private static Stream<Path> searchPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator)).filter(part -> !part.isBlank())
                .map(MachineCheck::path).flatMap(Optional::stream);
    }

    private static Stream<Path> children(Path folder) {
        File[] files = folder.toFile().listFiles(File::isDirectory);
        return files == null ? Stream.empty() : Stream.of(files).map(File::toPath);
    }

    private static Path home(String below) {
        return Path.of(System.getProperty("user.home")).resolve(below);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (java.nio.file.InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file;
        }
    }

    private static void stop(String sentence) {
        System.err.println(sentence);
        System.exit(LACKING);
    }
}

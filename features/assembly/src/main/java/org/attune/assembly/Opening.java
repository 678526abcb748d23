package org.attune.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens a product that was just built; where there is no display it takes the tour instead. */
final class Opening {
    private final String osName;
    private final Map<String, String> environment;

    Opening(String osName, Map<String, String> environment) {
        this.osName = osName;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Run by the build; the program's answer is the answer of this process.
     *
     * @param arguments folder of the product, folder for the pictures of the tour
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Opening opening = new Opening(System.getProperty("os.name"), System.getenv());
        System.exit(opening.open(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    private int open(Path product, Path tour) throws IOException, InterruptedException {
        if (!hasDisplay()) {
            System.out.println("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Attune takes"
                    + " its tour and makes pictures instead of opening a window.");
        }
        int answer = new ProcessBuilder(command(product, tour)).inheritIO().start().waitFor();
        if (!hasDisplay() && answer == 0) {
            System.out.println("The tour is in " + tour.resolve("index.html"));
        }
        return answer;
    }

    /** Windows and macOS have one by their nature. */
    boolean hasDisplay() {
        return osName.startsWith("Windows") || osName.startsWith("Mac") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    List<String> command(Path product, Path tour) {
        String script = osName.startsWith("Windows") ? "attune.cmd" : "attune";
        List<String> command = new ArrayList<>(List.of(product.resolve("bin").resolve(script).toString()));
        if (!hasDisplay()) {
            command.addAll(List.of("tour", "--demo", "-o", tour.toString()));
        }
        return command;
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}

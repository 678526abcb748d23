package org.attune.console.internal.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.attune.console.Plain;

/** Lines of cells under each other, two blanks apart; the last cell of a line may be as long as it likes. */
public final class Columns {
    private final List<List<String>> lines = new ArrayList<>();

    /** One more line. Texts are made safe and brought on one line. */
    public void add(String... cells) {
        lines.add(List.of(cells).stream().map(Plain::line).toList());
    }

    /** Prints all lines, each indented by some blanks. */
    public void print(PrintWriter out, int indent) {
        int[] widths = widths();
        lines.forEach(line -> out.println((" ".repeat(indent) + text(line, widths)).stripTrailing()));
    }

    private static String text(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            String cell = line.get(i);
            text.append(cell).append(" ".repeat(i == line.size() - 1 ? 0 : widths[i] - width(cell) + 2));
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[lines.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        return widths;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

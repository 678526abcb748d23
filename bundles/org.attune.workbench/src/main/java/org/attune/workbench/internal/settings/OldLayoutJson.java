package org.attune.workbench.internal.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Split;
import org.attune.workbench.internal.settings.Layout.PerspectiveLayout;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A perspective as version 1 of the file wrote it: five fixed places, and how the sashes between them stood. */
final class OldLayoutJson {
    private OldLayoutJson() {
    }

    static PerspectiveLayout read(JsonObject json) {
        Map<String, String> added = Members.mapped(json, "added", JsonElement::getAsString);
        Arrangement arrangement = usual(json);
        for (Map.Entry<String, String> each : added.entrySet()) {
            arrangement = arrangement.add(each.getKey(), stack(each.getValue()), Optional.empty());
        }
        for (Map.Entry<String, String> each : Members.mapped(json, "front", JsonElement::getAsString).entrySet()) {
            arrangement = arrangement.addInFront(each.getValue(), stack(each.getKey()));
        }
        return new PerspectiveLayout(Members.texts(json, "closed"), List.copyOf(added.keySet()), arrangement,
                Map.of());
    }

    private static Arrangement usual(JsonObject json) {
        List<Integer> columns = Members.numbers(json, "columns");
        List<Integer> middle = Members.numbers(json, "middle");
        List<Integer> right = Members.numbers(json, "right");
        int left = columns.size() == 3 ? share(columns.get(0), columns.get(1) + columns.get(2), 220) : 220;
        int centre = columns.size() == 3 ? share(columns.get(1), columns.get(2), 718) : 718;
        return Arrangement.usual(left, centre, two(middle, 700), two(right, Split.HALF));
    }

    private static int two(List<Integer> weights, int usual) {
        return weights.size() == 2 ? share(weights.get(0), weights.get(1), usual) : usual;
    }

    private static int share(int first, int second, int usual) {
        long whole = (long) first + second;
        return first < 0 || second < 0 || whole == 0 ? usual : (int) (first * 1000L / whole);
    }

    private static String stack(String place) {
        return place.equals("CENTER") ? Arrangement.MIDDLE : place.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

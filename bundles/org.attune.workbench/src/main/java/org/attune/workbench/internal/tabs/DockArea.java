package org.attune.workbench.internal.tabs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

import org.attune.words.Words;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Geometry;
import org.attune.workbench.internal.docking.Geometry.Bar;
import org.attune.workbench.internal.docking.Geometry.Needs;
import org.attune.workbench.internal.docking.Stack;
import org.attune.workbench.internal.docking.Tile;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Sash;

/** Lays out folders as a tile says, with bars between them that can be dragged. Never makes or disposes a folder. */
public final class DockArea {
    private static final Words WORDS = Words.of(DockArea.class);
    private static final int USABLE = 16;
    /** So many fit beside each other in the narrowest stack, however large they are: a few words, or a button. */
    private static final int LETTERS = 29;

    private final Composite area;
    private final int narrowest;
    private final ObjIntConsumer<String> shared;
    private final Map<String, Sash> sashes = new HashMap<>();
    private Tile root = Stack.empty("");
    private Map<String, Control> shown = Map.of();

    /**
     * @param shared hears the path of a split and its new share when a person drags a bar
     */
    public DockArea(Composite parent, ObjIntConsumer<String> shared) {
        this.area = new Composite(parent, SWT.NONE);
        this.narrowest = Letters.across(area, LETTERS);
        this.shared = shared;
        area.setLayout(new Tiles());
    }

    /** The parent of all folders. */
    public Composite control() {
        return area;
    }

    /**
     * Shows some folders and hides all others.
     *
     * @param tile where they stand
     * @param folders by the ids of their stacks; a stack without folder takes no room
     */
    public void show(Tile tile, Map<String, Control> folders) {
        root = tile;
        shown = new LinkedHashMap<>();
        tile.stacks().map(Stack::id).filter(folders::containsKey).forEach(id -> shown.put(id, folders.get(id)));
        for (Control child : area.getChildren()) {
            if (!(child instanceof Sash)) {
                child.setVisible(shown.containsValue(child));
            }
        }
        area.setTabList(shown.values().toArray(Control[]::new));
        area.layout();
    }

    /** The folders that are shown, by the ids of their stacks. */
    public Map<String, Control> shown() {
        return Map.copyOf(shown);
    }

    private void arrange() {
        Rectangle client = area.getClientArea();
        if (client.width < USABLE || client.height < USABLE) {
            return;
        }
        Geometry geometry = Geometry.of(root, new Box(0, 0, client.width, client.height),
                new Needs(shown.keySet(), narrowest));
        geometry.stacks().forEach((id, box) -> put(shown.get(id), box));
        bars(geometry.bars());
    }

    private void bars(List<Bar> bars) {
        List<String> wanted = bars.stream().map(DockArea::key).toList();
        sashes.entrySet().removeIf(each -> {
            boolean gone = !wanted.contains(each.getKey());
            if (gone) {
                each.getValue().dispose();
            }
            return gone;
        });
        bars.forEach(bar -> {
            Sash sash = sashes.computeIfAbsent(key(bar), key -> sash(bar));
            sash.setData(bar);
            put(sash, bar.bounds());
        });
    }

    private Sash sash(Bar bar) {
        Sash sash = new Sash(area, bar.beside() ? SWT.VERTICAL : SWT.HORIZONTAL);
        SpokenName.give(sash, WORDS.text("bar"));
        sash.addListener(SWT.Selection, event -> {
            Bar now = (Bar) sash.getData();
            shared.accept(now.path(), now.share(event.x, event.y));
        });
        return sash;
    }

    private static String key(Bar bar) {
        return bar.path() + (bar.beside() ? "|" : "-");
    }

    private static void put(Control control, Box box) {
        control.setBounds(box.x(), box.y(), Math.max(1, box.width()), Math.max(1, box.height()));
    }

    /** Follows the tile; of no size of its own. */
    private final class Tiles extends Layout {
        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flush) {
            return new Point(Math.max(0, width), Math.max(0, height));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            if (Arrays.stream(composite.getChildren()).noneMatch(Control::isDisposed)) {
                arrange();
            }
        }
    }
}

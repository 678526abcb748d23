package org.attune.charts.ui.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.attune.charts.Chart;
import org.attune.charts.Charts;
import org.attune.charts.Look;
import org.attune.charts.Place;
import org.attune.charts.Point;
import org.attune.charts.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows the picture, and lets mouse and keyboard go over its points. */
public final class ChartCanvas extends Canvas {
    private static final int LEAST = 16;
    private static final int MOST = 8192;
    private static final int HUNDRED = 100;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private final Walk walk = new Walk();
    private final Rendering rendering;
    private final Spoken spoken;
    private final Consumer<String> said;
    private Optional<Chart> chart = Optional.empty();
    private Optional<Rendering.Drawn> drawn = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private boolean failed;

    /**
     * @param background draws pictures
     * @param said told what stands at the point that the keyboard or the mouse went to
     */
    public ChartCanvas(Composite parent, Executor background, Consumer<String> said) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        this.said = said;
        rendering = new Rendering(getDisplay(), background, this::arrived);
        spoken = new Spoken(this, () -> chart, walk::current);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> render());
        addListener(SWT.ZoomChanged, event -> render());
        addListener(SWT.Settings, event -> render());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, ChartCanvas::traverse);
        addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        addMouseMoveListener(event -> setToolTipText(at(event).flatMap(walk::words).orElse(null)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> setToolTipText(null)));
        addMouseListener(MouseListener.mouseDownAdapter(this::clicked));
        addDisposeListener(event -> close());
    }

    /** Shows another chart; the old picture stays until the new one is drawn. */
    public void show(Chart newChart) {
        chart = Optional.of(newChart);
        walk.begin(Charts.points(newChart));
        spoken.changed();
        render();
    }

    /** What is shown. */
    public Optional<Chart> chart() {
        return chart;
    }

    /** How it is drawn now. */
    public Look look() {
        Rectangle area = getClientArea();
        return new Look(Math.clamp(area.width, LEAST, MOST), Math.clamp(area.height, LEAST, MOST),
                zoom() / (double) HUNDRED, Ground.of(this));
    }

    /** Whether what is on the screen is the chart in the size and theme it should have. */
    public boolean isUpToDate() {
        return chart.isPresent() && drawn.map(Rendering.Drawn::wish)
                .equals(Optional.of(new Rendering.Wish(chart.get(), look())));
    }

    /** Where the keyboard is. */
    public Optional<Point> current() {
        return walk.current();
    }

    /** Where a cell is on the canvas. */
    public Optional<Place> place(Spot spot) {
        return drawn.flatMap(now -> now.picture().place(spot));
    }

    @Override
    public org.eclipse.swt.graphics.Point computeSize(int width, int height, boolean changed) {
        checkWidget();
        return new org.eclipse.swt.graphics.Point(width == SWT.DEFAULT ? WIDTH : width,
                height == SWT.DEFAULT ? HEIGHT : height);
    }

    private int zoom() {
        return Math.clamp(getMonitor().getZoom(), HUNDRED, 4 * HUNDRED);
    }

    private void render() {
        Rectangle area = getClientArea();
        if (chart.isPresent() && area.width >= LEAST && area.height >= LEAST && !isUpToDate()) {
            rendering.wish(new Rendering.Wish(chart.get(), look()));
        }
    }

    private void arrived(Optional<Rendering.Drawn> result) {
        failed = result.isEmpty();
        result.ifPresent(newest -> {
            drawn = result;
            image.ifPresent(Image::dispose);
            int zoom = (int) Math.round(newest.wish().look().scale() * HUNDRED);
            image = Optional.of(new Image(getDisplay(), Pixels.at(zoom, newest.data())));
        });
        redraw();
    }

    private void paint(GC gc) {
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        image.ifPresentOrElse(picture -> gc.drawImage(picture, 0, 0), () -> tell(gc, "drawing"));
        if (failed) {
            tell(gc, "failed");
        }
        if (isFocusControl()) {
            mark(gc);
        }
    }

    private void tell(GC gc, String key) {
        gc.setForeground(getParent().getForeground());
        gc.drawText(Ids.text(key), 0, 0);
    }

    /** Black in white, to be seen on any colour; around the whole while the keyboard is on no point. */
    private void mark(GC gc) {
        Rectangle around = walk.current().flatMap(point -> place(point.spot())).map(ChartCanvas::around)
                .orElseGet(() -> inside(getClientArea()));
        gc.setLineWidth(3);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.drawRectangle(around);
        gc.setLineWidth(1);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        gc.drawRectangle(around);
    }

    private static Rectangle around(Place place) {
        return new Rectangle(place.x() - 3, place.y() - 3, place.width() + 5, place.height() + 5);
    }

    private static Rectangle inside(Rectangle area) {
        return new Rectangle(1, 1, area.width - 3, area.height - 3);
    }

    private static void traverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> false;
            default -> true;
        };
    }

    private void pressed(KeyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        Optional<Point> before = walk.current();
        Optional<Point> now = switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> walk.step(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> walk.step(-1);
            case SWT.HOME -> walk.first();
            case SWT.END -> walk.last();
            default -> before;
        };
        if (!Objects.equals(before, now)) {
            say(now);
        }
    }

    private void clicked(MouseEvent event) {
        setFocus();
        at(event).ifPresent(spot -> say(walk.goTo(spot)));
    }

    private Optional<Spot> at(MouseEvent event) {
        return drawn.flatMap(now -> now.picture().at(event.x, event.y));
    }

    private void say(Optional<Point> point) {
        redraw();
        point.map(Point::words).ifPresent(said);
        spoken.moved();
    }

    private void close() {
        rendering.stop();
        image.ifPresent(Image::dispose);
    }
}

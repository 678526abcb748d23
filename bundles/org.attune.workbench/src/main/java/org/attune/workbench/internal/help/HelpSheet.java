package org.attune.workbench.internal.help;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.help.HelpText.Look;
import org.attune.workbench.internal.help.HelpText.Span;
import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.Grids;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a page. The caret moves with the arrows; M1+Down and M1+Up go from link to link, Enter follows one. */
final class HelpSheet {
    private static final Words WORDS = Words.of(HelpSheet.class);

    private final StyledText text;
    private final Consumer<String> follow;
    private final List<Image> images = new ArrayList<>();
    private final Font title;
    private final Font heading;

    HelpSheet(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = WidgetIds.set(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "help.page");
        text.setKeyBinding(SWT.MOD1 | 'A', ST.SELECT_ALL);
        text.setMargins(Grids.STEP, Grids.STEP, Grids.STEP, Grids.STEP);
        SpokenName.give(text, WORDS.text("page"));
        title = scaled(1.4f);
        heading = scaled(1.1f);
        text.addPaintObjectListener(HelpSheet::paint);
        text.addListener(SWT.MouseUp, event -> linkAt(text.getOffsetAtPoint(new Point(event.x, event.y)))
                .filter(link -> text.getSelectionCount() == 0).ifPresent(follow));
        text.addListener(SWT.KeyDown, this::key);
        Focus.tabLeaves(text);
        text.addListener(SWT.Dispose, event -> dispose());
    }

    StyledText control() {
        return text;
    }

    void show(HelpText page, Function<String, Optional<URL>> files) {
        text.setText(page.text());
        images.forEach(Image::dispose);
        images.clear();
        page.spans().forEach(span -> style(span, files));
        page.lines().forEach(line -> text.setLineIndent(text.getLineAtOffset(line.start()), 1,
                line.steps() * 2 * Grids.STEP));
        page.lines().forEach(line -> text.setLineWrapIndent(text.getLineAtOffset(line.start()), 1,
                (line.steps() * 2 + 1) * Grids.STEP));
        text.setCaretOffset(0);
        text.setTopPixel(0);
    }

    private void style(Span span, Function<String, Optional<URL>> files) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.look()) {
            case TITLE -> range.font = title;
            case HEADING -> range.font = heading;
            case STRONG -> range.fontStyle = SWT.BOLD;
            case EMPHASIS -> range.fontStyle = SWT.ITALIC;
            case CODE -> range.font = JFaceResources.getTextFont();
            case LINK -> link(range, span);
            case PICTURE -> picture(range, files.apply(span.target()));
        }
        if (range.length > 0) {
            text.setStyleRange(range);
        }
    }

    private void link(StyleRange range, Span span) {
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_LINK;
        range.foreground = text.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND);
        range.data = span;
    }

    private void picture(StyleRange range, Optional<URL> file) {
        file.ifPresent(found -> {
            Image image = ImageDescriptor.createFromURL(found).createImage(true, text.getDisplay());
            images.add(image);
            Rectangle size = image.getBounds();
            range.data = image;
            range.metrics = new GlyphMetrics(size.height, 0, size.width);
        });
    }

    private static void paint(PaintObjectEvent event) {
        if (event.style.data instanceof Image image && !image.isDisposed()) {
            event.gc.drawImage(image, event.x, event.y + event.ascent - event.style.metrics.ascent);
        }
    }

    private void key(Event event) {
        boolean command = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        boolean alone = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (alone && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            linkAt(text.getCaretOffset()).ifPresent(follow);
        } else if (command && event.keyCode == SWT.ARROW_DOWN) {
            links().filter(span -> span.start() > text.getCaretOffset()).findFirst().ifPresent(this::choose);
        } else if (command && event.keyCode == SWT.ARROW_UP) {
            links().filter(span -> span.start() < text.getCaretOffset()).reduce((one, next) -> next)
                    .ifPresent(this::choose);
        }
    }

    private void choose(Span link) {
        text.setCaretOffset(link.start());
        text.showSelection();
    }

    private Stream<Span> links() {
        return Arrays.stream(text.getStyleRanges()).map(range -> range.data).filter(Span.class::isInstance)
                .map(Span.class::cast).filter(span -> span.look() == Look.LINK);
    }

    private Optional<String> linkAt(int offset) {
        return links().filter(span -> offset >= span.start() && offset < span.start() + span.length())
                .map(Span::target).findFirst();
    }

    private Font scaled(float factor) {
        FontData data = text.getFont().getFontData()[0];
        return new Font(text.getDisplay(), data.getName(), Math.round(data.getHeight() * factor), SWT.BOLD);
    }

    private void dispose() {
        images.forEach(Image::dispose);
        title.dispose();
        heading.dispose();
    }
}

package org.attune.mentoring.internal.portfolio;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.internal.EntryBodies;
import org.attune.mentoring.portfolio.BroughtIn.Unread;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.BodyView;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code mentoring.brought-in}. */
@Component(service = RecordType.class)
public final class UnreadType extends ViewedType<Unread> {
    private static final Words WORDS = Words.of(UnreadType.class);

    /** The type. */
    public UnreadType() {
        super(Unread.TYPE, DataClass.JOINT_ENTRY, BodyView.of(EntryBodies.GSON, Unread.class),
                "brought-in.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.brought-in");
    }

    @Override
    protected String title(Unread unread) {
        return WORDS.text("title.brought-in", unread.label().isBlank() ? unread.type() : unread.label());
    }

    @Override
    protected String summary(Unread unread) {
        return unread.type();
    }

    @Override
    protected Header header(Unread unread) {
        return new Header(unread.date(), Optional.empty(), List.of(Link.to(Unread.ABOUT_LINK, unread.about())));
    }
}

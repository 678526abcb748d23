package org.attune.mentoring.internal.portfolio;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.internal.EntryBodies;
import org.attune.mentoring.portfolio.HandOver;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.BodyView;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code mentoring.hand-over}. */
@Component(service = RecordType.class)
public final class HandOverType extends ViewedType<HandOver> {
    private static final Words WORDS = Words.of(HandOverType.class);

    /** The type. */
    public HandOverType() {
        super(HandOver.TYPE, DataClass.LOGISTICS, BodyView.of(EntryBodies.GSON, HandOver.class),
                "hand-over.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.hand-over");
    }

    @Override
    protected String title(HandOver note) {
        boolean asked = note.kind().equals("access-request");
        return WORDS.text(asked ? "title.access-request" : "title.for-the-learner",
                note.handed().stream().mapToInt(HandOver.Handed::count).sum());
    }

    @Override
    protected String summary(HandOver note) {
        return String.join(", ", note.forms());
    }

    @Override
    protected Header header(HandOver note) {
        List<Link> links = note.person().map(id -> Link.to(HandOver.PERSON_LINK, id)).stream().toList();
        return new Header(note.on(), Optional.empty(), links);
    }
}

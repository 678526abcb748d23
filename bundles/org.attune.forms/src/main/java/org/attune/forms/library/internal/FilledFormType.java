package org.attune.forms.library.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.attune.forms.library.FilledForm;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/**
 * The type {@code forms.response}. Its status is that of the QuestionnaireResponse when the standard has the word: a
 * status is in clear. What was answered is neither in its title nor in what a search looks in.
 */
@Component(service = RecordType.class)
public final class FilledFormType extends ViewedType<FilledForm> {
    private static final Words WORDS = Words.of(FilledFormType.class);
    private static final Set<String> STATUSES = Set.of("in-progress", "completed", "amended", "entered-in-error",
            "stopped");

    /** The type. */
    public FilledFormType() {
        super(FilledForm.TYPE, DataClass.NEEDS_ANSWERS, FormBodies.ANSWERS, "response.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.response");
    }

    @Override
    protected String title(FilledForm filled) {
        String title = filled.form().title().strip().replaceAll("\\s+", " ");
        return title.isEmpty() ? WORDS.text("response.untitled") : title;
    }

    @Override
    protected String summary(FilledForm filled) {
        String version = filled.form().version();
        return version.isEmpty() ? "" : WORDS.text("response.version", version);
    }

    @Override
    protected Header header(FilledForm filled) {
        String status = filled.response().status();
        return new Header(filled.day(), Optional.of(status).filter(STATUSES::contains), links(filled));
    }

    @Override
    protected List<Complaint> check(FilledForm filled, LocalDate today) {
        return filled.day().filter(today::isBefore).map(day -> new Complaint("/day", WORDS.text("check.day"))).stream()
                .toList();
    }

    private static List<Link> links(FilledForm filled) {
        Stream<Link> about = filled.about().record().map(record -> about(record, filled.about().part())).stream();
        Stream<Link> form = filled.form().own().map(record -> Link.to(FilledForm.FORM_LINK, record)).stream();
        return Stream.concat(about, form).toList();
    }

    private static Link about(RecordId record, String part) {
        Link link = Link.to(FilledForm.ABOUT_LINK, record);
        return part.isEmpty() ? link : link.part(part);
    }
}

package org.attune.frameworks.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.records.json.JsonResource;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The vocabularies listed in {@code vocabularies.json}, with their labels in the person's language. */
@Component
public final class ListedVocabularies implements Vocabularies {
    private static final Words WORDS = Words.of(ListedVocabularies.class);

    /** Holder of what is read once. */
    private static final class Read {
        private static final JsonObject LISTS = JsonResource.object(Frameworks.class, "vocabularies.json");
    }

    @Override
    public Vocabulary vocabulary(String name) {
        JsonArray list = Optional.ofNullable(Read.LISTS.getAsJsonArray(name)).orElseGet(JsonArray::new);
        List<Term> terms = StreamSupport.stream(list.spliterator(), false).map(JsonElement::getAsJsonObject)
                .map(ListedVocabularies::term).toList();
        return new Vocabulary(name, terms);
    }

    private static Term term(JsonObject term) {
        return new Term(term.get("code").getAsString(), WORDS.text(term.get("label").getAsString()));
    }
}

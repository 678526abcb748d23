package org.attune.program.ui.internal.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.program.ui.internal.parts.Fields;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What somebody does in the program: words to tick, and those of their own that no list has. */
final class RolesTable {
    private static final Words WORDS = Words.of(RolesTable.class);

    private final Vocabulary vocabulary;
    private final Table table;

    RolesTable(Fields fields, Vocabularies vocabularies) {
        vocabulary = vocabularies.vocabulary(Vocabulary.PROGRAM_ROLE);
        fields.label("roles").setLayoutData(Grids.labelAtTop());
        table = Named.as(WORDS.text("roles"),
                WidgetIds.set(new Table(fields.parent(), SWT.CHECK | SWT.BORDER), "person.roles"));
        table.setLayoutData(Grids.wide());
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                fields.touched();
            }
        });
        fill(List.of());
    }

    void fill(List<String> roles) {
        table.removeAll();
        Stream.concat(vocabulary.terms().stream().map(Term::code), roles.stream()).distinct().forEach(role -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(vocabulary.labelOf(role));
            item.setData(role);
            item.setChecked(roles.contains(role));
        });
        ((GridData) table.getLayoutData()).heightHint = table.getItemCount() * table.getItemHeight();
    }

    /** Those that were there stay in their order. */
    List<String> roles(List<String> before) {
        List<String> ticked = Stream.of(table.getItems()).filter(TableItem::getChecked)
                .map(item -> (String) item.getData()).toList();
        List<String> roles = new ArrayList<>(before.stream().filter(ticked::contains).toList());
        ticked.stream().filter(role -> !roles.contains(role)).forEach(roles::add);
        return roles;
    }
}

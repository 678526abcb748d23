package org.attune.workbench.internal.contributions;

import java.util.List;
import java.util.function.Function;

import org.attune.workbench.Command;
import org.attune.workbench.Editor;
import org.attune.workbench.HelpTopics;
import org.attune.workbench.NewWizard;
import org.attune.workbench.Perspective;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.QuickFix;
import org.attune.workbench.StatusItem;
import org.attune.workbench.TodaySection;
import org.attune.workbench.TourStop;
import org.attune.workbench.View;

/**
 * A kind of contribution. A new kind is one line here, its record, and one line in {@link Catalogue}.
 *
 * @param <T> the interface that bundles implement
 * @param <I> its announcement
 * @param service the interface
 * @param read reads the announcement; may throw when it makes no sense
 */
public record Kind<T, I extends Info>(Class<T> service, Function<Offer<T>, I> read) {
    /** Views. */
    public static final Kind<View, ViewInfo> VIEW = new Kind<>(View.class, ViewInfo::of);
    /** Editors. */
    public static final Kind<Editor, EditorInfo> EDITOR = new Kind<>(Editor.class, EditorInfo::of);
    /** Perspectives. */
    public static final Kind<Perspective, PerspectiveInfo> PERSPECTIVE = new Kind<>(Perspective.class,
            PerspectiveInfo::of);
    /** Commands. */
    public static final Kind<Command, CommandInfo> COMMAND = new Kind<>(Command.class, CommandInfo::of);
    /** Sections of Today. */
    public static final Kind<TodaySection, SectionInfo> SECTION = new Kind<>(TodaySection.class, SectionInfo::of);
    /** Stops of the tour. */
    public static final Kind<TourStop, StopInfo> STOP = new Kind<>(TourStop.class, StopInfo::of);
    /** Ways to begin something. */
    public static final Kind<NewWizard, WizardInfo> WIZARD = new Kind<>(NewWizard.class, WizardInfo::of);
    /** Pages of the preferences. */
    public static final Kind<PreferencePage, PageInfo> PAGE = new Kind<>(PreferencePage.class, PageInfo::of);
    /** Help of a bundle. */
    public static final Kind<HelpTopics, HelpInfo> HELP = new Kind<>(HelpTopics.class, HelpInfo::of);
    /** Items of the status line. */
    public static final Kind<StatusItem, StatusInfo> STATUS = new Kind<>(StatusItem.class, StatusInfo::of);
    /** Fixes of findings. */
    public static final Kind<QuickFix, FixInfo> FIX = new Kind<>(QuickFix.class, FixInfo::of);

    /** All of them. */
    static final List<Kind<?, ?>> ALL = List.of(VIEW, EDITOR, PERSPECTIVE, COMMAND, SECTION, STOP, WIZARD, PAGE, HELP,
            STATUS, FIX);
}

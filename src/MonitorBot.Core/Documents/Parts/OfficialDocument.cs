using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Reports.Letters;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>A paper of the office while it is written: the flow, the settings, and how it is saved.</summary>
internal sealed class OfficialDocument(PageFormat first, OfficeSettings office, DocumentFonts fonts)
{
    public const float BodySize = 10.5f;

    public Flow Flow { get; } = new(first, fonts);

    public OfficeSettings Office { get; } = office;

    public static Ink Body => Ink.Regular(BodySize);

    public static Ink Strong => Ink.Bold(BodySize);

    /// <summary>A centred line of the title.</summary>
    public void Title(string text, float size = 12.5f) => Keep(() => Paragraph.Write(Flow, text, Ink.Bold(size), Alignment.Centre));

    /// <summary>A heading that stays with what follows it.</summary>
    public void Section(string text) => Keep(() =>
    {
        Flow.Gap(7);
        Paragraph.Write(Flow, text, Strong, Alignment.Left);
        Flow.Gap(2);
    });

    public void Text(string text, float indent = 0)
    {
        Paragraph.Write(Flow, text, Body, Alignment.Justified, indent);
        Flow.Gap(3);
    }

    /// <summary>A remark below a table, which stays with its end.</summary>
    public void Note(string text)
    {
        Flow.Gap(4);
        Flow.GlueTail(1);
        Paragraph.Write(Flow, text, Ink.Regular(8.5f), Alignment.Left);
    }

    /// <summary>Numbered "1." and so on, hanging; a single item is plain text.</summary>
    public void List(IReadOnlyList<string> items, float indent = 0)
    {
        if (items.Count == 1)
        {
            Text(items[0], indent);
            return;
        }

        const float hang = 18;
        for (var i = 0; i < items.Count; i++)
        {
            Paragraph.Write(Flow, items[i], Body, Alignment.Justified, indent + hang, $"{i + 1}.", hang);
        }

        Flow.Gap(3);
    }

    /// <summary>"Nomor : …", the values in one column.</summary>
    public void Labels(IReadOnlyList<(string Label, string Value)> lines, float labelWidth = 90, float indent = 0)
    {
        foreach (var (label, value) in lines)
        {
            var left = Flow.Format.Left + indent;
            Flow.Add(new(0, (sheet, y) =>
            {
                sheet.Text(left, y + BodySize, label, Body);
                sheet.Text(left + labelWidth, y + BodySize, ":", Body);
            })
            { Glued = true });
            Paragraph.Write(Flow, value, Body, Alignment.Left, indent + labelWidth + 10);
        }
    }

    /// <summary>Writes the part so that its end stays with what comes next.</summary>
    public void Keep(Action write)
    {
        var before = Flow.Count;
        write();
        Flow.GlueFrom(before);
    }

    /// <param name="foot">Left of the page number, e.g. the bot's own reference.</param>
    public void Save(DocumentInfo info, IReadOnlyList<string> foot, PageFormat first, Stream stream)
    {
        var sheets = Flow.Paginate(first);
        Footer.Draw(sheets, foot);
        PdfFile.Write(sheets, info, Flow.Fonts, stream);
    }
}

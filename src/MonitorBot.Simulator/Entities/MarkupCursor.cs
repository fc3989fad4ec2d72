using System.Text;

namespace MonitorBot.Simulator.Entities;

/// <summary>A place in UTF-8 source text; past its end it reads zero, as TDLib's C strings do, so that byte offsets in errors come out the same.</summary>
internal sealed class MarkupCursor(string source)
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(source);

    public int Position { get; set; }

    public bool AtEnd => Position >= _bytes.Length;

    public byte Current => At(Position);

    public byte Take() => At(Position++);

    public string Slice(int from) => Encoding.UTF8.GetString(_bytes, from, Math.Min(Position, _bytes.Length) - from);

    public string Lower(int from) => Slice(from).ToLowerInvariant();

    public void SkipSpace()
    {
        while (Current != 0 && IsSpace(Current))
            Position++;
    }

    /// <summary>Moves on to white space, the end, or one of two stops.</summary>
    public void SkipTo(char stop)
    {
        while (!IsSpace(Current) && Current != stop)
            Position++;
    }

    /// <summary>The end counts as white space, as in TDLib.</summary>
    public static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0 or (byte)'\v';

    /// <summary>Reads a character reference at the cursor and moves past it; 0, and no move, when it is none.</summary>
    public int TakeReference()
    {
        var end = Position + 1;
        var code = At(end) == '#' ? Number(ref end) : Name(ref end);
        if (code == 0)
            return 0;

        Position = At(end) == ';' ? end + 1 : end;
        return code;
    }

    private int Number(ref int end)
    {
        end++;
        var hexadecimal = At(end) is (byte)'x';
        if (hexadecimal)
            end++;

        var first = end;
        long code = 0;
        while (end - first < 10 && (hexadecimal ? char.IsAsciiHexDigit((char)At(end)) : char.IsAsciiDigit((char)At(end))))
            code = code * (hexadecimal ? 16 : 10) + Convert.ToInt32(((char)At(end++)).ToString(), 16);

        return code is > 0 and < 0x10ffff && end > first && end - first < 10 ? (int)code : 0;
    }

    private int Name(ref int end)
    {
        var first = end;
        while (char.IsAsciiLetter((char)At(end)))
            end++;

        return Encoding.ASCII.GetString(_bytes, first, Math.Min(end, _bytes.Length) - first) switch
        {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            _ => 0,
        };
    }

    /// <summary>The byte so many places ahead.</summary>
    public byte Peek(int ahead) => At(Position + ahead);

    public bool Follows(string text) => !text.Where((c, i) => At(Position + i) != c).Any();

    /// <summary>Moves past the language of a block of code, when it has one, and one line break behind it.</summary>
    public string? TakeLanguage()
    {
        var first = Position;
        while (!IsSpace(Current) && Current != '`')
            Position++;
        var language = Position > first && !AtEnd && Current != '`' ? Slice(first) : null;
        if (language is null)
            Position = first;
        if (Current is (byte)'\n' or (byte)'\r')
            Position += Peek(1) is (byte)'\n' or (byte)'\r' && Peek(1) != Current ? 2 : 1;
        return language;
    }

    private byte At(int position) => position < _bytes.Length ? _bytes[position] : (byte)0;
}

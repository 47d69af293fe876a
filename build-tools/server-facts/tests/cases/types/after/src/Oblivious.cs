using Other = System.Collections.Generic.List<string>;

namespace OtherNames
{
    public class Thing
    {
        public string Name { get; set; }

        public int Size { get; set; }

#nullable enable
        public string Strict { get; set; } = "";
#nullable disable
        public string Loose { get; set; } = "";
    }
}
